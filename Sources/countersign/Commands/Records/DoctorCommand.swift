import ArgumentParser
import Foundation
import Messages
import Records
import Training

/// Looks at every folder and file of the records.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look for damage, and repair what can be. 检查并修复记录。",
    discussion: """
      Journals are never changed: only what can be made again from them, permissions and unfinished \
      files are repaired. Exits with 1 when something is left to be seen to.
      """)

  @OptionGroup var options: RecordOptions

  @Flag(help: "Repair what can be repaired. 自动修复。")
  var repair = false

  func run() throws {
    let desk = try Desk(options)
    let words = desk.words.integrity
    let doctor = Doctor(desk.home)
    let zone = desk.store.facts.settings?.timeZone
    var findings = try desk.told { try doctor.findings(on: desk.now.day) }
    if let zone, !Clock.isKnown(timeZone: zone) {
      findings.insert(Finding(owner: nil, kind: .unknownZone(zone)), at: 0)
    }
    var (troubles, notes, repairable) = (0, 0, 0)
    for finding in findings {
      let line = words.finding(finding.owner.map(desk.title), finding)
      let isMended = repair && finding.isRepairable
      if isMended { try desk.told { try doctor.repair(finding) } }
      try sayWrapped(line + (isMended ? " " + words.repaired : ""), desk.words.commands)
      if finding.isRepairable, !finding.isPassing { repairable += 1 }
      if isMended { continue }
      if finding.isNote { notes += 1 } else { troubles += 1 }
    }
    if findings.isEmpty {
      return try sayWrapped(words.healthy(desk.home.everybody().count), desk.words.commands)
    }
    complain(words.troubles(troubles, notes))
    if repairable > 0, !repair { complain(words.canRepair(repairable)) }
    if troubles > 0 { throw ExitCode.failure }
  }
}
