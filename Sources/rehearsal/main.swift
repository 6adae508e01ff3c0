import Foundation

// What the core computes, without a trainee: for oracles and for the bench.

do {
  switch CommandLine.arguments.dropFirst().first {
  case "reviews": try Reviews.run(CommandLine.arguments.dropFirst(2))
  default: throw Misuse(usages: [Reviews.usage])
  }
} catch {
  FileHandle.standardError.write(Data("rehearsal: \(error)\n".utf8))
  exit(1)
}
