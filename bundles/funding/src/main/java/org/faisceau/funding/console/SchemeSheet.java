// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.console;

import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.funding.api.Eligibility;
import org.faisceau.funding.api.Scheme;

/**
 * What the page of a scheme shows.
 *
 * @param isAsked somebody answered a question
 * @param mayWrite this person writes schemes of the Living-Lab
 * @param standing the own one that stands for it; empty where none does
 */
record SchemeSheet(Scheme scheme, Eligibility eligibility, boolean isAsked, Form form, LocalDate today, boolean mayPlan, boolean mayWrite, Optional<Scheme> standing) {}
