/// What the wall card and the hotline sheet say besides the incidents.
package struct WallCard: Codable, Hashable, Sendable {
  /// What holds in any incident, a line each.
  package let rules: [LocalizedText]
  /// Keys of the store values that are numbers to ring, in the order of the sheet.
  package let numbers: [String]
  /// What is at hand before anybody rings.
  package let ready: [LocalizedText]
  /// What is said to the hotline, with room for what is filled in.
  package let say: LocalizedText
  /// How a genuine hotline is told from another.
  package let genuine: [LocalizedText]
  /// What nobody is told on the phone.
  package let never: [LocalizedText]
  /// What contacts are called where there is little room, by their ids.
  package let names: [String: LocalizedText]
  /// What times are called there, by their ids.
  package let times: [String: LocalizedText]
  /// What is done first, in few words, by the incident's id.
  package let firsts: [String: LocalizedText]

  package init(
    rules: [LocalizedText], numbers: [String], ready: [LocalizedText], say: LocalizedText,
    genuine: [LocalizedText], never: [LocalizedText], names: [String: LocalizedText],
    times: [String: LocalizedText], firsts: [String: LocalizedText]
  ) {
    (self.rules, self.numbers, self.ready, self.say) = (rules, numbers, ready, say)
    (self.genuine, self.never) = (genuine, never)
    (self.names, self.times, self.firsts) = (names, times, firsts)
  }
}
