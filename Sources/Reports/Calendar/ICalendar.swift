import Foundation
import Training

/// A calendar as text for other programs (iCalendar, RFC 5545): days without hours, which block nobody's
/// time.
package struct ICalendar: Sendable {
  package let name: String
  package let language: Language
  /// When it was made; a later export overrides an earlier one.
  package let madeAt: Timestamp
  /// Of the program.
  package let version: String
  /// At least one, for a calendar must not be empty.
  package let entries: [CalendarEntry]

  package init(
    name: String, language: Language, madeAt: Timestamp, version: String,
    entries: [CalendarEntry]
  ) {
    (self.name, self.language, self.madeAt) = (name, language, madeAt)
    (self.version, self.entries) = (version, entries)
  }

  /// Lines of at most 75 octets, each with its CRLF.
  package var text: String {
    lines.map { ICalendar.folded($0) + "\r\n" }.joined()
  }

  private var lines: [String] {
    [
      "BEGIN:VCALENDAR", "VERSION:2.0",
      "PRODID:"
        + ICalendar.escaped(
          "-//Countersign//countersign \(version)//\(language.rawValue.uppercased())"),
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:" + ICalendar.escaped(name),
    ] + entries.flatMap(lines) + ["END:VCALENDAR"]
  }

  private func lines(of entry: CalendarEntry) -> [String] {
    [
      "BEGIN:VEVENT", "UID:" + ICalendar.escaped(entry.id + "@countersign"), "DTSTAMP:" + stamp,
      "SEQUENCE:\(sequence)", "DTSTART;VALUE=DATE:" + ICalendar.date(entry.day),
      // The day after, which is not part of it.
      "DTEND;VALUE=DATE:" + ICalendar.date(Day(number: entry.day.number + 1)),
      "SUMMARY:" + ICalendar.escaped(entry.summary),
    ] + (entry.details.isEmpty ? [] : ["DESCRIPTION:" + ICalendar.escaped(entry.details)])
      + ["TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  /// In UTC: `20261124T010000Z`.
  private var stamp: String {
    let utc = Timestamp(date: madeAt.date, offset: 0).description
    return utc.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  /// Minutes, because seconds would not fit into 31 bits for long.
  private var sequence: Int { max(0, Int(madeAt.date.timeIntervalSince1970 / 60)) }

  private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }
}

extension ICalendar {
  /// A value of type TEXT: what has a meaning of its own behind a backslash, other control characters
  /// left out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      default:
        if scalar.properties.generalCategory != .control { escaped.append(scalar) }
      }
    }
    return String(escaped)
  }

  static let mostOctets = 75

  /// Goes on behind a line break and a space where it is too long; no character is cut.
  static func folded(_ line: String) -> String {
    var folded = String.UnicodeScalarView()
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = String(scalar).utf8.count
      if octets + width > mostOctets {
        folded.append(contentsOf: ["\r", "\n", " "])
        octets = 1
      }
      folded.append(scalar)
      octets += width
    }
    return String(folded)
  }
}
