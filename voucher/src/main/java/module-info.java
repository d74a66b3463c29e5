/** Vouchers of a city: issue them, check them, redeem each exactly once. */
@org.jspecify.annotations.NullMarked
module fi.asiointi.voucher {
    requires static transitive org.jspecify;
    requires transitive fi.asiointi.subsidy;
    requires com.fasterxml.jackson.databind;
}
