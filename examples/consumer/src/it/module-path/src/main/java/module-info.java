/** A service of some city. It names the modules it embeds and no other. */
module fi.example.consumer {
    requires fi.asiointi.identity;
    requires fi.asiointi.subsidy;
    requires fi.asiointi.tet;
    requires fi.asiointi.voucher;
}
