/// A beginner's mistake in writing YAML.
///
/// The parser tells such a mistake in words of its own, often some lines late, and sometimes not at all.
package enum YAMLSlip: String, Hashable, CaseIterable, Sendable {
  case emptyFile
  /// A tab where indentation is wanted.
  case tab
  /// A full-width or no-break space where a plain one is wanted.
  case foreignSpace
  case fullWidthColon
  case noSpaceAfterColon
  /// A dash that is another character, or has no space behind it.
  case badDash
  case fullWidthComma
  case fullWidthBrace
  /// A comma in an unquoted text between braces, which ends the text there.
  case commaInText
  case openQuote
  case openBrace
  /// Text that means something else to YAML unless it is quoted.
  case unquotedText
  /// A line of a `|` block that stands further left than the block.
  case blockIndent
}
