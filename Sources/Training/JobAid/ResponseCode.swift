/// A result code of the terminal, and what the cashier does about it.
package struct ResponseCode: Codable, Hashable, Sendable {
  /// As the screen shows it, such as `51` or `A0`.
  package let code: String
  package let meaning: LocalizedText
  package let again: Again
  package let action: LocalizedText
  package let naming: Naming
  package let origin: Origin

  package init(
    code: String, meaning: LocalizedText, again: Again, action: LocalizedText, naming: Naming,
    origin: Origin
  ) {
    (self.code, self.meaning, self.again, self.action) = (code, meaning, again, action)
    (self.naming, self.origin) = (naming, origin)
  }

  /// Whether the same card may be tried again.
  package enum Again: String, Codable, CaseIterable, Hashable, Sendable {
    case never, once, later
    /// Not before the sale's status is known.
    case afterQuery = "after-query"
    case afterSignIn = "after-sign-in"
    /// The customer may, a PIN mistyped for example.
    case byCustomer = "by-customer"
  }
}
