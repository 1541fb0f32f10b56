import { Component, type ReactNode } from 'react';
import { ApiError } from '../api/client.ts';
import { Failure } from './states.tsx';

/** A fault in one view leaves the shell standing. Also catches a view's code that could not be loaded. */
export class Boundary extends Component<{ readonly children: ReactNode; readonly place: string }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: { readonly place: string }): void {
    if (before.place !== this.props.place && this.state.failed) this.setState({ failed: false });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Failure error={new ApiError(0, 'unexpected', '', '')} retry={() => this.setState({ failed: false })} alone />
    );
  }
}
