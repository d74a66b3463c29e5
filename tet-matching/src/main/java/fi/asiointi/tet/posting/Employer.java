package fi.asiointi.tet.posting;

import fi.asiointi.identity.id.BusinessId;
import org.jspecify.annotations.Nullable;

/**
 * Who offers the place.
 *
 * @param name the register's name of a company, or that of the city
 * @param businessId the company's Business ID; null for the city's own staff
 */
public record Employer(String name, @Nullable BusinessId businessId) {}
