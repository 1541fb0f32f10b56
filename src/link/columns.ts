/** Numbers that grow one by one, as a typed array: a fraction of what as many objects take. */
export class Column<Numbers extends Uint16Array | Int32Array | Float64Array> {
  private numbers: Numbers;
  private readonly make: new (
    size: number,
  ) => Numbers;
  /** How many there are. */
  length = 0;

  constructor(make: new (size: number) => Numbers) {
    this.make = make;
    this.numbers = new make(64);
  }

  push(value: number): void {
    if (this.length === this.numbers.length) this.grow(this.length + 1);
    this.numbers[this.length++] = value;
  }

  /** The number at that place; 0 beyond the end. */
  at(index: number): number {
    return this.numbers[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.numbers[index] = value;
  }

  /** Sorts those from `from` to `to` (exclusive), the smallest first. */
  sort(from: number, to: number): void {
    this.numbers.subarray(from, to).sort();
  }

  /** Makes them so many; what the new ones are is not said. */
  resize(length: number): void {
    if (length > this.numbers.length) this.grow(length);
    this.length = length;
  }

  private grow(least: number): void {
    const grown = new this.make(Math.max(least, this.numbers.length * 2));
    grown.set(this.numbers);
    this.numbers = grown;
  }
}

/** Growing columns of numbers, by what a number may be: a value out of range is cut as typed arrays cut it. */
export const int32 = (): Column<Int32Array> => new Column(Int32Array);
export const float64 = (): Column<Float64Array> => new Column(Float64Array);
export const uint16 = (): Column<Uint16Array> => new Column(Uint16Array);
