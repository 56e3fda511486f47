// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.LocalDate;
import org.faisceau.console.spi.Form;
import org.faisceau.funding.api.Eligibility;
import org.faisceau.funding.api.Scheme;

/**
 * What the page of a scheme shows.
 *
 * @param isAsked somebody answered a question
 */
record SchemeSheet(Scheme scheme, Eligibility eligibility, boolean isAsked, Form form, LocalDate today, boolean mayPlan) {}
