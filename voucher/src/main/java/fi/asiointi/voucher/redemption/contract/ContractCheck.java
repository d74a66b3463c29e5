package fi.asiointi.voucher.redemption.contract;

/**
 * One promise of the contract.
 *
 * @param name the promise as a sentence
 * @param check throws an {@link AssertionError} when the store breaks the promise
 */
public record ContractCheck(String name, Runnable check) {}
