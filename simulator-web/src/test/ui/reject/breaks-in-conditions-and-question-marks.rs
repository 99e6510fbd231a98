async fn number(n: u32) -> u32 {
    n
}

fn conditions(mut n: u32) {
    while { break; true } {} //~ ERROR E0590
    'a: while { break 'a; } {}
    while { loop { break } n > 3 } { n -= 1; }
    while let Some(m) = { continue; Some(n) } { n = m; } //~ ERROR E0590
    loop {
        while { if n > 1 { break } n == 0 } {} //~ ERROR E0590
        break;
    }
}

async fn nothing() {
    number(1)?; //~ ERROR E0277
    number(2) //~ ERROR E0277
        .await?; //~ ERROR E0277
}

async fn result() -> Result<u32, String> {
    number(3)?; //~ ERROR E0277
    Ok(number(4).await)
}

fn main() {}
