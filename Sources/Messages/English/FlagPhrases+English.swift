extension FlagPhrases {
  static let english = FlagPhrases(
    title: "Questions that were flagged",
    none: "Nobody has flagged a question.",
    heading: { "\($0)  \($1)  \($2)" },
    about: { id, stem in
      "question \(id)" + (stem.map { ": \($0)" } ?? " (not in the content any more)")
    },
    answered: { "answered then: \($0)" },
    said: { "says: \($0)" },
    replied: { "reply: \($0) (\($1), \($2))" },
    unanswered: {
      "no reply yet; to reply: countersign answer-flag \($0) \"your words\" --by YOUR-NUMBER"
    },
    noSuchFlag: {
      "There is no flag \($0). countersign report flags lists them, each with a name such as 1001-1."
    },
    saved: { "Your reply to \($0) is saved; they see it when they sign in next." },
    replaced: {
      "There was a reply by \($1): \($0) The new one takes its place; both stay on record."
    },
    emptyWords: "Write the words of your reply.",
    news: { "There is a reply to what you flagged. The question: \($0) The reply: \($1)" })
}
