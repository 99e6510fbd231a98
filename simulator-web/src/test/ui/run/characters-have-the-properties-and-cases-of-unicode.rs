fn main() {
    println!("{} {:?} {}", "ß".to_uppercase(), "İ".to_lowercase().chars().collect::<Vec<_>>(), "STRASSE".eq_ignore_ascii_case("strasse"));
    println!("{} {:?} {}", 'ǆ'.to_uppercase(), 'ß'.to_uppercase().collect::<Vec<_>>(), 'Q'.to_ascii_lowercase());
    println!("{} {} {}", "ŉ ΐ ﬁ ﬃ".to_uppercase(), "ΟΔΥΣΣΕΥΣ ΑΣ Σ".to_lowercase(), "ΑΣ'Α ΑΣ.".to_lowercase());
    for c in ['Ⅷ', 'ⓐ', 'א', 'ا', 'ह', 'ก', 'Ǆ', 'ǅ', 'ǆ', '𝒳', '𝕏', 'ß', 'ẞ', 'ª', 'ʰ', '٣', '½', '៣', '😀', 'ａ', 'Ａ', 'Ա', 'ა', 'ᏸ', 'µ', 'ſ', 'ĸ', 'ı', 'Ÿ', 'ÿ', 'Ω', 'K', 'ς', 'Ѐ', 'ѐ', '×', '÷', 'ﬁ', '\u{345}', '\u{10428}', '²', 'Ŀ', 'ŀ', 'ŉ'] {
        println!(
            "{c} {} {} {} {} {} {} {:?} {:?} {:?}",
            c.is_alphabetic(), c.is_uppercase(), c.is_lowercase(), c.is_numeric(), c.is_alphanumeric(), c.is_control(),
            c.to_uppercase().collect::<String>(), c.to_lowercase().collect::<String>(), c.to_uppercase().rev().collect::<Vec<_>>(),
        );
    }
    println!("{:?} {} {}", 'ΐ'.to_uppercase().size_hint(), 'ΐ'.to_uppercase().len(), std::mem::size_of::<std::char::ToUppercase>());
    println!("{:e} {:.2e} {:.0e} {:.1e} {:.1e} {:.2e} {:.3e} {:E} {:.2E} {:e} {:.2e} {:e}", 700, 700, 1500, 250, 350, 9995, 12345, 12300, -98765, 0, 0, u64::MAX);
    println!("[{:12.2e}] [{:<12e}] [{:+e}] [{:012.1e}]", 12345, 12345, 12345, -12345);
    println!("{:.1e} {:.1e} {:.0e} {:.2e}", 25_i8, 125u8, 25, 999999u32);
    println!("{:?} {:?}", "tab\t\"q\" \u{1F600}\u{7f}".escape_debug().to_string(), "x\u{301}");
}
