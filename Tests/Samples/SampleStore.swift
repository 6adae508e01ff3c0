import Content
import Foundation
import Integrity
import Records
import Training

/// A store's staff with all the states a report must be able to tell.
package enum SampleStore {
  /// 2026-11-24, nine in the morning.
  package static let now = Timestamp(
    date: Date(timeIntervalSince1970: 20_781 * 86_400 + 3600), offset: 8 * 3600)

  package static func index() throws -> ContentIndex {
    let json = #"""
      {"courses":[{"id":"signature","title":{"zh":"电子签名","en":"Electronic signature"},
        "lessons":[
          {"id":"why","title":{"zh":"为什么要签名","en":"Why the signature"},"minutes":5,"cards":5},
          {"id":"steps","title":{"zh":"一步一步来","en":"Step by step"},"minutes":5,"cards":5}]}],
       "scenarios":[
          {"id":"blank","title":{"zh":"空白存根","en":"A blank copy"},
           "summary":{"zh":"。","en":"."},"minutes":5}],
       "incidents":[{"id":"gone","title":{"zh":"漏签，顾客已走","en":"Unsigned, customer gone"},"severity":2}],
       "procedures":[
          {"id":"sale","title":{"zh":"刷卡签名收款","en":"A sale with a signature"},"minutes":4,
           "passMark":80,"situations":3}],
       "exams":[
          {"id":"level-1","title":{"zh":"电子签名（一级）","en":"Electronic signature, level 1"},
           "minutes":20,"count":12,"passMark":80,
           "policy":{"attempts":3,"coolDownDays":7,"interruptions":3,"reveal":"missed"}}],
       "incidents":[
          {"id":"gone","title":{"zh":"漏签，顾客已走","en":"Unsigned, customer gone"},"severity":2}],
       "program":{"certifications":[],"assignments":[],"changes":[]},
       "observationForms":[],"itemStems":{},"unconfirmedValues":[]}
      """#
    return try JSONDecoder().decode(ContentIndex.self, from: Data(json.utf8))
  }

  package static func cards() throws -> [Scorecard] {
    [
      try card("0012", "欧阳小芳", [lesson("why", 5), lesson("steps", 3), practised, good, passed]),
      try card(
        "1001", "王芳", [lesson("why", 4), lesson("steps", 5), practised, critical, failedCriticals]),
      try card("1002", "Li Na", [lesson("why", 5), practisedBadly, good, belowMark, flag]),
      try card("1003", "O’Neil, Siobhán", [began]),
      try card("1004", "买买提·吐尔逊", []),
    ]
  }

  private static func lesson(_ id: String, _ right: Int) -> String {
    ended("lesson", #"{"lessonCompleted":{"lesson":"\#(id)","right":\#(right),"count":5}}"#)
  }

  private static let practised = practice(true, "11/12")
  private static let practisedBadly = practice(false, "1/2")

  private static func practice(_ passed: Bool, _ score: String) -> String {
    ended(
      "practice",
      #"{"practiceEnded":{"procedure":"sale","mode":"alone","situation":"insert","score":"\#(score)","passMark":80,"passed":\#(passed),"failures":[],"missteps":1,"hints":0}}"#,
      of: "sale")
  }

  private static let good = ended(
    "scenario",
    #"{"scenarioEnded":{"scenario":"blank","ending":"e","standing":"good","points":14,"best":16,"criticalFailures":[]}}"#
  )
  private static let critical = ended(
    "scenario",
    #"{"scenarioEnded":{"scenario":"blank","ending":"e","standing":"bad","points":8,"best":16,"criticalFailures":["charge-again"]}}"#
  )
  private static let passed = exam("11/12", passed: true)
  private static let failedCriticals = exam("5/6", passed: false, criticals: #""sign-for""#)
  /// Partial credit from an ordering.
  private static let belowMark = exam("47/60", passed: false)
  private static let began = started("exam")
  private static let flag =
    #"{"type":"flagged","session":"\#(session)","about":"item","words":"?"}"#

  private static let session = "00000000-0000-4000-8000-000000000001"

  private static func exam(_ score: String, passed: Bool, criticals: String = "") -> String {
    ended(
      "exam",
      #"{"examEnded":{"exam":"level-1","score":"\#(score)","count":12,"passMark":80,"passed":\#(passed),"criticalsMissed":[\#(criticals)],"ranOutOfTime":false,"counts":true}}"#
    )
  }

  private static func started(_ kind: String, _ subject: String = "level-1") -> String {
    #"{"type":"started","session":"\#(session)","run":"\#(session)","kind":"\#(kind)","subject":"\#(subject)","content":"","seed":"7"}"#
  }

  private static func ended(
    _ kind: String, _ fact: String, of subject: String = "level-1"
  ) -> String {
    started(kind, subject) + "\n"
      + #"{"type":"replied","session":"\#(session)","step":0,"reply":{"line":"1"},"facts":[\#(fact)]}"#
  }

  private static func card(_ number: String, _ name: String, _ bodies: [String]) throws -> Scorecard
  {
    guard let employee = EmployeeID(number) else { throw CocoaError(.coderInvalidValue) }
    var card = Scorecard(employee: employee)
    let added = #"{"type":"added","name":"\#(name)","confirmed":\#(number == "0012")}"#
    for (index, text) in ([added] + bodies.flatMap { $0.split(separator: "\n").map(String.init) })
      .enumerated()
    {
      card.apply(
        Event(
          seq: index + 1, id: UUID(),
          at: Timestamp(
            date: Date(timeIntervalSince1970: Double(20_780 * 86_400 + index * 60)),
            offset: 8 * 3600),
          by: employee, isSimulated: false,
          body: try JSONDecoder().decode(EventBody.self, from: Data(text.utf8)), previous: .zero))
    }
    return card
  }
}
