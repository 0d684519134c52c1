import Glibc
package import TenderDomain

extension Phrase {
  /// Why the system refused, for the errors that files meet; others in the system's own words.
  ///
  /// - Parameter errno: the number of the system's error.
  package init(errno: Int32) {
    switch errno {
    case ENOENT: self.init(zh: "没有这个文件或文件夹", en: "no such file or directory")
    case EACCES, EPERM: self.init(zh: "没有权限", en: "permission denied")
    case EISDIR: self.init(zh: "是文件夹", en: "it is a directory")
    case ENOTDIR: self.init(zh: "路径中有一段不是文件夹", en: "a part of the path is no directory")
    case EMFILE, ENFILE: self.init(zh: "打开的文件太多", en: "too many files are open")
    case ELOOP: self.init(zh: "符号链接循环", en: "the symbolic links go in a circle")
    case ENAMETOOLONG: self.init(zh: "名称太长", en: "the name is too long")
    case EROFS: self.init(zh: "文件系统只读", en: "the file system is read-only")
    case ENOSPC, EDQUOT: self.init(zh: "磁盘已满", en: "the disk is full")
    default: self.init(String(cString: strerror(errno)))
    }
  }
}
