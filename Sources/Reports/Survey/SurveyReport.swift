import Foundation
import Messages
import Records
import Training

/// A report made from a survey: in words, as a spreadsheet, for other programs.
package protocol SurveyReport: Sendable {
  /// What the report says to other programs, besides what all reports say of themselves.
  associatedtype Content: Encodable
  /// Its name on the command line and in its JSON.
  static var name: String { get }
  /// The format of its JSON.
  static var format: Int { get }

  var survey: CertificationSurvey { get }
  func report(_ words: Phrasebook, version: String) -> Report
  /// A header, then a row for each fact.
  func rows(_ words: Phrasebook) -> [[String]]
  func exported(_ words: Phrasebook) -> Content
}

extension SurveyReport {
  package static var format: Int { 1 }

  package func csv(_ words: Phrasebook) -> Data { CSVText.written(rows(words)) }

  package func json(_ words: Phrasebook, version: String) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let document = ExportedReport(
      frame: ExportedFrame(survey, report: Self.name, format: Self.format, version: version),
      content: exported(words))
    return String(decoding: try encoder.encode(document), as: UTF8.self)
  }
}

/// One object with the members of both.
private struct ExportedReport<Content: Encodable>: Encodable {
  let frame: ExportedFrame
  let content: Content

  func encode(to encoder: any Encoder) throws {
    try frame.encode(to: encoder)
    try content.encode(to: encoder)
  }
}

/// What every report says of itself to other programs.
private struct ExportedFrame: Encodable {
  let report: String
  let format: Int
  let asOf: Day
  let known: Day?
  let madeAt: Timestamp
  let version: String
  let simulated: Bool
  let store: String?
  let leavers: Int
  let doubtful: [Doubt]
  let heads: Heads?
  let content: Content
  let unconfirmedValues: [LocalizedText]

  struct Doubt: Encodable {
    let employee: EmployeeID
    let readable: Bool
    let reason: String
  }

  struct Heads: Encodable {
    let journals: Int
    let lines: Int
    let digest: String
  }

  struct Content: Encodable {
    let release: String?
    let modified: Bool
  }

  init(_ survey: CertificationSurvey, report: String, format: Int, version: String) {
    (self.report, self.format, self.version) = (report, format, version)
    (asOf, known, madeAt) = (survey.day, survey.known, survey.madeAt)
    (simulated, store, leavers) = (survey.isSimulated, survey.store, survey.leavers)
    doubtful = survey.doubts.map {
      Doubt(employee: $0.employee, readable: $0.isReadable, reason: $0.reason)
    }
    heads = survey.basis.heads.map {
      Heads(journals: $0.entries.count, lines: $0.lineCount, digest: $0.digest.hex)
    }
    content = Content(release: survey.basis.release, modified: survey.basis.isModified)
    unconfirmedValues = survey.basis.unconfirmedValues
  }
}
