import CSQLite
package import TenderApplication

extension SQLiteOffice {
  /// What is to be told of the drive and the files of a store.
  package static func surroundings(path: String) -> [Surrounding] {
    var found: [Surrounding] = []
    let kind = csqlite_file_system(path)
    if let name = networkDrives[kind] { found.append(.networkDrive(name)) }
    if let name = foreignDrives[kind] { found.append(.foreignDrive(name)) }
    guard let store = FileRights(of: path) else { return found }
    for name in [path, path + "-wal", path + "-shm"] {
      guard let rights = FileRights(of: name) else { continue }
      if rights.isOpenToOthers {
        found.append(.openToOthers(path: name, mode: rights.modeText))
      }
      if rights.owner != store.owner {
        found.append(.otherOwner(path: name, user: rights.owner, owner: store.owner))
      }
    }
    return found
  }

  /// By the numbers of linux/magic.h.
  private static let networkDrives: [UInt: String] = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB2", 0x5346_414F: "AFS",
    0x7375_7245: "Coda", 0x564C: "NCP", 0x00C3_6400: "Ceph", 0x0BD0_0BD0: "Lustre",
  ]

  private static let foreignDrives: [UInt: String] = [
    0x6573_5546: "FUSE", 0x0102_1997: "9p", 0x786F_4256: "vboxsf",
  ]
}
