/**
 * Vouchers of a city: issue them, check them, redeem each exactly once.
 *
 * <p>A request goes through the packages in this order: the city's year is looked up ({@code
 * voucher.policy}), a young person's application is assessed ({@code voucher.application}), a code
 * is drawn and later read back ({@code voucher.code}), the employer's claim is checked ({@code
 * voucher.claim}, {@code voucher.name}), the store sees to it that the voucher is redeemed once
 * ({@code voucher.redemption}), and the value is paid ({@code voucher.payment}).
 */
@org.jspecify.annotations.NullMarked
module fi.asiointi.voucher {
    requires static transitive org.jspecify;
    requires transitive fi.asiointi.subsidy;
    requires transitive java.sql;
    requires com.fasterxml.jackson.databind;
    requires java.xml;
    // Only for services that write tables of payments.
    requires static de.siegmar.fastcsv;

    exports fi.asiointi.voucher.application;
    exports fi.asiointi.voucher.claim;
    exports fi.asiointi.voucher.code;
    exports fi.asiointi.voucher.lifecycle;
    exports fi.asiointi.voucher.name;
    exports fi.asiointi.voucher.payment;
    exports fi.asiointi.voucher.policy;
    exports fi.asiointi.voucher.redemption;
    exports fi.asiointi.voucher.redemption.contract;
    exports fi.asiointi.voucher.retention;
}
