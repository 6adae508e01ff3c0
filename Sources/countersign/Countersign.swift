import ArgumentParser

@main
struct Countersign: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "countersign",
    abstract: "会签: trains the people at card terminals, and keeps a record that can be checked.",
    discussion: """
      Without a subcommand the trainer opens: type your employee number and follow the screen.
      不带子命令就打开培训程序：输入工号，照屏幕做。
      """,
    version: version,
    subcommands: [
      ShellCommand.self, LookupCommand.self,
    ],
    groupedSubcommands: [
      CommandGroup(
        name: "People",
        subcommands: [
          EmployeesCommand.self, CertificateCommand.self, ObserveCommand.self,
          ProctorCommand.self, ReportCommand.self,
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
          CheckCommand.self, ExplainCommand.self,
        ]),
    ],
    defaultSubcommand: ShellCommand.self)

  static func main() {
    keepStandardDescriptors()
    keepSecretsOutOfCoreFiles()
    main(nil)
  }
}
