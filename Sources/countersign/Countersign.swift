import ArgumentParser
import Messages

@main
struct Countersign: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "countersign",
    abstract: "会签: trains the people at card terminals, and keeps a record that can be checked.",
    discussion: """
      Without a subcommand the trainer opens: type your employee number and follow the screen.
      不带子命令就打开培训程序：输入工号，照屏幕做。

      Reading (report, certificate, evidence, employees) asks for no PIN: whoever can read the \
      records folder sees everybody's results. Changing and signing ask who you are.
      查看（report、certificate、evidence、employees）不问密码：能打开记录文件夹的人，谁的成绩都能看。\
      改动和签字才要密码、口令。
      """,
    version: version,
    subcommands: [
      ShellCommand.self, DrillCommand.self, LookupCommand.self,
    ],
    groupedSubcommands: [
      CommandGroup(
        name: "People",
        subcommands: [
          EmployeesCommand.self, CertificateCommand.self, ObserveCommand.self,
          ProctorCommand.self, DueCommand.self, WhyCommand.self, ReportCommand.self,
          AnswerFlagCommand.self,
        ]),
      CommandGroup(
        name: "Certification",
        subcommands: [
          EvidenceCommand.self, ImpactCommand.self, RegradeCommand.self,
        ]),
      CommandGroup(
        name: "Store and records",
        subcommands: [
          SetupCommand.self, KeysCommand.self, HeadsCommand.self, VerifyCommand.self,
          DoctorCommand.self, BackupCommand.self, RestoreCommand.self, MergeCommand.self,
        ]),
      CommandGroup(
        name: "Content",
        subcommands: [
          CheckCommand.self, ExplainCommand.self, ExploreCommand.self, ScenarioCommand.self,
        ]),
    ],
    defaultSubcommand: ShellCommand.self)

  /// Every command, as it is typed first.
  static var commandNames: [String] {
    let groups = configuration.groupedSubcommands.flatMap(\.subcommands)
    return (configuration.subcommands + groups).compactMap { $0.configuration.commandName }
  }

  static func main() {
    keepStandardDescriptors()
    keepSecretsOutOfCoreFiles()
    let arguments = CommandWords.arranged(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      if let fault = ArgumentFault(message: message(for: error), fullMessage(for: error)),
        exitCode(for: error) == .validationFailure
      {
        complain(RecordOptions.words(amid: arguments).commands.argumentFault(fault))
        exit(withError: ExitCode.validationFailure)
      }
      exit(withError: error)
    }
  }
}
