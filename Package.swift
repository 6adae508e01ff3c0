// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

func house(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [],
  exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "countersign",
  products: [
    .executable(name: "countersign", targets: ["countersign"]),
    // Only for tests: makes the disk and the clock of a whole program fail.
    .library(name: "FaultInjection", type: .dynamic, targets: ["FaultInjection"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.0"),
  ],
  targets: [
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    house("Integrity", ["CSodium"]),
    house("Training"),
    house(
      "Content",
      [
        "Training", "Integrity", .product(name: "Yams", package: "Yams"),
        .product(name: "BigInt", package: "BigInt"),
      ]),
    house("Records", ["Training", "Integrity"]),
    house("Messages", ["Content", "Records", "Training"]),
    house("Reports", ["Messages", "Content", "Records", "Training"]),
    house("Console", ["CReadline"]),
    .executableTarget(
      name: "countersign",
      dependencies: [
        "Console", "Reports", "Messages", "Content", "Records", "Training", "Integrity",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Only for `make bench`: what the least start costs with the libraries that countersign links.
    .executableTarget(
      name: "startfloor",
      dependencies: [
        "CReadline", "CSodium", .product(name: "Yams", package: "Yams"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // Only for `make oracles`, `make bench` and `make simulation`: what the core computes, without a
    // trainee.
    .executableTarget(
      name: "rehearsal", dependencies: ["Training", "Records", "Integrity"], swiftSettings: strict),
    // Small values that several test targets share.
    .target(
      name: "Samples", dependencies: ["Training", "Content", "Records", "Reports", "Integrity"],
      path: "Tests/Samples", swiftSettings: strict),
    .target(
      name: "FaultInjection", path: "Tests/FaultInjection",
      cSettings: [.enableWarning("all"), .enableWarning("extra"), .treatAllWarnings(as: .error)]),
    tests("IntegrityTests", ["Integrity"]),
    tests("TrainingTests", ["Training", "Samples"], resources: [.copy("Memory/fsrs.txt")]),
    tests(
      "ContentTests",
      [
        "Content", "Console", "Messages", "Training", "Samples",
        .product(name: "BigInt", package: "BigInt"),
      ]),
    tests("RecordsTests", ["Records", "Integrity", "Training", "Samples"], exclude: ["Earlier"]),
    tests("rehearsalTests", ["rehearsal", "Training"]),
    tests("MessagesTests", ["Messages", "Content", "Records", "Training"]),
    tests(
      "ReportsTests", ["Reports", "Messages", "Content", "Records", "Training", "Samples"],
      exclude: ["Golden"]),
    tests("ConsoleTests", ["Console"], resources: [.copy("Widths.txt")]),
    tests(
      "countersignTests",
      ["countersign", "Console", "Reports", "Messages", "Records", "Training", "Samples"],
      exclude: ["Golden", "PracticeScripts"]),
    tests(
      "EndToEnd", ["countersign", "Content", "Messages", "Training", "Samples"],
      exclude: ["Transcripts", "Ways", "Kinds", "Small", "Counter", "Stories"]),
  ],
  swiftLanguageModes: [.v6]
)
