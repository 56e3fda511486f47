// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import org.faisceau.kernel.api.Euros;

/**
 * What an organisation's needs of one purchase family come to in one year.
 *
 * @param family code in the organisation's own nomenclature
 * @param total of value sheets, or of estimates (their larger end) where there is no sheet
 * @param needs how many there are; abandoned ones are left out, and forecasts and calls beside the need they became
 * @param unknown how many of these have neither sheet nor estimate
 */
public record FamilyYear(String family, int year, Euros total, int needs, int unknown) {}
