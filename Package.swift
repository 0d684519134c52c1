// swift-tools-version: 6.2
import PackageDescription

/// Stricter than the language mode alone: each line names its proposal.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .treatAllWarnings(as: .error),  // SE-0443
]

let package = Package(
  name: "tender",
  products: [
    .executable(name: "tender", targets: ["tender"]),
    .library(name: "TenderDomain", targets: ["TenderDomain"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // The business: imports nothing.
    .target(name: "TenderDomain"),
    // What the program does, and what it needs from the outside.
    .target(name: "TenderApplication", dependencies: ["TenderDomain"]),

    // The stores: one SQL text over two thin drivers.
    .target(name: "TenderSQL", dependencies: ["TenderApplication", "TenderDomain"]),
    .target(
      name: "TenderSQLite",
      dependencies: ["TenderSQL", "TenderApplication", "TenderDomain", "CSQLite"],
      resources: [.embedInCode("Migrations")]),
    .target(
      name: "TenderPostgres",
      dependencies: ["TenderSQL", "TenderApplication", "TenderDomain", "CPostgres"],
      resources: [.embedInCode("Migrations")]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "CPostgres", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),

    // Files in and out; evidence.
    .target(
      name: "TenderFormats",
      dependencies: [
        "TenderApplication", "TenderDomain", .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "TenderEvidence",
      dependencies: [
        "TenderApplication", "TenderDomain", .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // What people read on paper and on pages.
    .target(name: "TenderPapers", dependencies: ["TenderApplication", "TenderDomain"]),

    // The command line.
    .target(
      name: "TenderCommands",
      dependencies: [
        "TenderDomain", "TenderApplication", "TenderFormats", "TenderPapers", "TenderSQLite",
        "TenderPostgres", "TenderEvidence", "CProcess",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.embedInCode("Templates")]),
    // What `main` knows and Swift looks for elsewhere.
    .target(name: "CProcess"),
    .executableTarget(name: "tender", dependencies: ["TenderCommands"]),
    .executableTarget(
      name: "TenderBench",
      dependencies: [
        "TenderDomain", "TenderApplication", "TenderFormats", "TenderSQL", "TenderSQLite",
        "TenderPostgres", "TenderEvidence",
      ]),

    .testTarget(name: "TenderDomainTests", dependencies: ["TenderDomain"]),
    .testTarget(name: "TenderPapersTests", dependencies: ["TenderPapers", "TenderDomain"]),
    .testTarget(
      name: "TenderFormatsTests",
      dependencies: ["TenderFormats", "TenderApplication", "TenderDomain"]),
    .testTarget(
      name: "TenderStoreTests",
      dependencies: [
        "TenderSQL", "TenderSQLite", "TenderPostgres", "TenderEvidence", "TenderFormats",
        "TenderApplication", "TenderDomain",
      ]),
    .testTarget(
      name: "TenderCommandsTests",
      dependencies: [
        "TenderCommands", "TenderSQL", "TenderSQLite", "TenderPostgres", "TenderApplication",
        "TenderDomain",
      ],
      exclude: ["Golden/Papers", "Golden/Screens"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = strict
}
