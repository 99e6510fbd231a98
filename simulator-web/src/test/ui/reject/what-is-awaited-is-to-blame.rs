async fn first(v: &[u8]) -> &u8 {
    &v[0]
}

async fn of_a_local(v: &[u8]) -> &u8 {
    let own = v.to_vec();
    first(
        &own, //~ ERROR E0597
    )
    .await
}

async fn of_a_local_in_two_steps(v: &[u8]) -> &u8 {
    let own = v.to_vec();
    let got = first(&own).await;
    got //~ ERROR E0515
}

async fn of_another_lifetime<'a, 'b>(v: &'a [u8], w: &'b [u8]) -> &'b u8 {
    drop(w);
    let waits = first(v); //~ ERROR
    waits.await
}

fn main() {}
