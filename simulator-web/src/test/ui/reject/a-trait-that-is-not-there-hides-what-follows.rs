fn total<T>(items: &[T]) -> Result<i64, T::Error>
where
    T: Costs + Copy, //~ ERROR E0405
{
    Ok(1)
}

impl<C> Scale<C> for i64 {} //~ ERROR E0405

fn main() {
    missing(); //~ ERROR E0425
}
