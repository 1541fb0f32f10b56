import { lines, months, type ReadingRules, words } from '../shared/reading.ts';

/**
 * Function words: determiners, pronouns, prepositions, conjunctions, auxiliaries after the Cambridge Grammar. Furniture:
 * the English texts of WordPress core and Jetpack (short interface labels), Blogger, Disqus, and the usual buttons and
 * notices of news sites.
 */
export const reading: ReadingRules = {
  script: 'latin',
  functionWords: new Set(
    words(`the a an and or but nor yet not no any some every each both either neither all such
      i you he she it we they me him us them my your his its our their mine yours ours theirs myself himself itself
      themselves this that these those who whom whose which what when where why how if because while although though
      since until unless whether as than then there here
      of to in for with on at by from about into onto over under after before between among through during against
      without within toward towards upon across behind beyond despite according
      is are was were be been being am has have had having do does did will would shall should can could may might must
      said says told also very more most other only just still already up out off down`),
  ),
  foreignLetters: 'äöüßàâçèêëîïôœùûÿñãõåøæłąęńśźżčšžřěůğışıțăő',
  months: months(`
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec`),
  dateWords: new Set(
    words(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
      on at of the date dated posted published updated update first last modified edited written created added issued
      am pm a p m gmt utc est edt cet cest bst et th st nd rd`),
  ),
  hourWords: new Set(),
  dayLinks: new Set(['of']),
  dayEndings: ['st', 'nd', 'rd', 'th'],
  datePrepositions: ['on'],
  yearEndings: [],
  and: new Set(['and']),
  bylines: lines(`
    this is an article by
    an article by
    article by
    posted by
    written by
    published by
    reported by
    author
    authors
    story by
    text
    by`),
  furniture: {
    lines: lines(`
      leave a comment
      leave a reply
      leave your comment
      post a comment
      add a comment
      write a comment
      submit comment
      post comment
      cancel reply
      reply
      comments
      no comments
      no comments yet
      comments are closed
      comments are off for this post
      comments off
      view comments
      show comments
      hide comments
      join the conversation
      join the discussion
      enter your comment here
      fill in your details below or click an icon to log in
      your email address will not be published
      your email address will not be published required fields are marked
      required fields are marked
      save my name email and website in this browser for the next time i comment
      notify me of new comments via email
      notify me of new posts via email
      notify me of follow up comments by email
      # bloggers like this
      # blogger likes this
      bloggers like this
      be the first to like this
      like this
      like loading
      loading
      share this
      share it
      like this share it
      share this article
      share this story
      share this post
      share on
      share via
      share
      print this article
      print this page
      email this article
      copy link
      link copied
      related
      related posts
      related articles
      related stories
      related news
      related topics
      more on this topic
      more on this story
      more stories
      more from this author
      more news
      read more
      read also
      read next
      see also
      continue reading
      you may also like
      you might also like
      you may be interested in
      recommended
      recommended for you
      most read
      most popular
      most viewed
      trending
      trending now
      popular posts
      recent posts
      recent comments
      latest news
      latest posts
      previous post
      next post
      previous article
      next article
      older post
      newer post
      older posts
      newer posts
      post navigation
      skip to content
      skip to main content
      back to top
      scroll to top
      main menu
      search for
      categories
      archives
      tags
      blogroll
      follow us
      follow us on telegram
      follow us on twitter
      follow us on facebook
      join our telegram channel
      join our channel
      subscribe
      subscribe now
      subscribe to our newsletter
      subscribe to our channel
      sign up
      sign up for our newsletter
      sign in
      log in
      support us
      donate
      donate now
      accept cookies
      accept all
      accept all cookies
      reject all
      cookie settings
      cookie policy
      manage cookies
      this website uses cookies
      this site uses cookies
      we use cookies
      privacy policy
      terms of use
      terms of service
      terms and conditions
      about us
      contact us
      all rights reserved
      advertisement
      sponsored
      sponsored content
      article continues after advertisement
      story continues below advertisement
      blog at wordpress com
      create a free website or blog at wordpress com
      powered by wordpress
      proudly powered by wordpress
      powered by blogger
      view my complete profile
      report abuse
      our standards the thomson reuters trust principles
      you must be logged in to post a comment
      log in to leave a comment`),
    fields: words('from to cc bcc subject date sent reply-to'),
    phones: words('tel telephone phone fax mobile cell'),
    forwards: ['forwarded from'],
    ago: { before: '', behind: 'ago', units: words('h hr hrs m min mins hour hours minute minutes') },
    openings: lines(`
      read also
      read more:
      also read
      read next:
      see also:
      related:
      click to share
      click to email
      click to print
      share on
      filed under
      posted in
      tagged with
      tagged:
      tags:
      categories:
      # comments on
      # thoughts on
      one thought on
      one comment on
      # responses to
      your email address will not be published
      fill in your details below
      you are commenting using
      reading time:
      estimated reading time
      this website uses cookies
      this site uses cookies
      we use cookies
      privacy cookies
      follow us on
      subscribe to our
      sign up for
      join our telegram
      photo:
      photos:
      photo credit:
      image:
      image credit:
      image source:
      copyright
      ©
      permalink:
      previous post:
      next post:
      blog at wordpress`),
    labels:
      words(`share tweet print email e mail comment comments save copy link post pin reply like likes shares reblog
      facebook twitter x whatsapp telegram instagram linkedin reddit pinterest tumblr pocket vk youtube rss flipboard
      threads mastodon bluesky signal skype viber messenger home menu search login logout sign in up out log register subscribe
      contact about us help faq privacy terms newsletter shop more options close follow donate # views view`),
    calls: words(`subscribe join follow channel group chat donate support`),
  },
};
