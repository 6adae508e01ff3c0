import ArgumentParser
import Foundation
import Messages
import Records
import Training

/// Joins the records of a till that was apart.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join the records of another till. 合并另一台收银机的记录。",
    discussion: """
      FOLDER is the records folder of the other till, or a copy of it. Nothing there is changed, and \
      nothing here is taken away; doing it twice adds nothing. Do it in both directions.
      """)

  @OptionGroup var options: RecordOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: "Records folder of the other till. 另一台的记录文件夹。")
  var folder: String

  func run() throws {
    let desk = try Desk(options, acting, makingHome: true)
    let words = desk.words.integrity
    let theirs = Home(URL(fileURLWithPath: folder))
    guard !theirs.journalOwners().isEmpty else {
      throw desk.refuse(words.mergeRefused(.noRecords(path: oneLine(theirs.root.path))))
    }
    let actor =
      desk.store.facts.isSetUp
      ? try desk.actor() : try acting.actor.map(desk.employee) ?? .nobody
    let known = Set(desk.home.journalOwners())
    let before = roles(desk)
    let result = try desk.told {
      try Merge(of: theirs, into: desk.home, by: actor, at: desk.now).run()
    }
    var (events, troubles) = (0, 0)
    for (owner, outcome) in result.outcomes {
      let title = desk.title(of: owner)
      if case .continued(let count) = outcome, !known.contains(owner) {
        try sayWrapped(words.mergedNew(title, count), desk.words.commands)
      } else {
        try sayWrapped(words.merged(title, outcome), desk.words.commands)
      }
      switch outcome {
      case .continued(let count), .forked(let count, _): events += count
      case .conflict, .refused, .brokenHere, .erasedThere: troubles += 1
      case .nothingNew, .erasedHere: break
      }
      refreshScorecard(of: owner, in: desk)
    }
    for (employee, role) in roles(desk).sorted(by: { $0.key < $1.key })
    where role != .learner && before[employee] != role {
      complain(words.roleNow(desk.title(of: .person(employee)), role))
    }
    complain(words.mergeDone(events, troubles))
    let missing = desk.roster.withoutPINFile().count
    if missing > 0 { complain(words.pinsMissing(missing)) }
    if troubles > 0 { throw ExitCode.failure }
  }

  /// Who is what today: a role that comes with a merge is told, for somebody may have written it by hand.
  private func roles(_ desk: Desk) -> [EmployeeID: Role] {
    var roles: [EmployeeID: Role] = [:]
    for member in desk.roster.members() {
      roles[member.employee] = member.card?.role(on: desk.now.day)
    }
    return roles
  }

  private func refreshScorecard(of owner: JournalOwner, in desk: Desk) {
    guard let employee = owner.employee, desk.home.knows(employee) else { return }
    // Only a cache: the next visit makes it if this does not.
    try? EmployeeRecord.reading(employee, in: desk.home).save()
  }
}
