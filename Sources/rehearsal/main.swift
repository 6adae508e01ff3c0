import Foundation

// What the core computes, without a trainee: for oracles, the simulation and the bench.

do {
  let rest = CommandLine.arguments.dropFirst(2)
  switch CommandLine.arguments.dropFirst().first {
  case "reviews": try Reviews.run(rest)
  case "simulate": try Simulate.run(rest)
  case "choose": try Choose.run(rest)
  case "replay": try Replay.run(rest)
  default:
    throw Misuse(usages: [Reviews.usage, Simulate.usage, Choose.usage, Replay.usage])
  }
} catch {
  FileHandle.standardError.write(Data("rehearsal: \(error)\n".utf8))
  exit(1)
}
