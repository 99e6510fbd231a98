pub type EscapeDefault = std::char::Escape<'static, u8>;
pub fn escape_default(c: u8) -> EscapeDefault {
    c.escape_ascii()
}
