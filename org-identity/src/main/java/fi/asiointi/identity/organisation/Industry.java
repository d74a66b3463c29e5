package fi.asiointi.identity.organisation;

import fi.asiointi.identity.time.DatePeriod;

/**
 * The main line of business (päätoimiala).
 *
 * @param code the code with its list: {@code TOIMI3} is TOL 2008, {@code TOIMI4} TOL 2025
 * @param labels what the register calls it
 * @param inForce from when it has been the main line
 */
public record Industry(Code code, Labels labels, DatePeriod inForce) {}
