// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.time.LocalDate;
import org.faisceau.kernel.api.Euros;

/** What is to be said of a plan; it forbids nothing. */
public sealed interface Remark {
    /** Money is missing. */
    record Missing(Euros amount) implements Remark {}

    /** There is more money than expense. */
    record TooMuch(Euros amount) implements Remark {}

    /** What one scheme is to pay goes beyond its ceiling, by the source. */
    record BeyondCeiling(Scheme scheme, Sort sort, Euros asked, Euros ceiling) implements Remark {}

    /** A scheme is not valid on the day of the plan. */
    record NotValid(Scheme scheme, LocalDate day) implements Remark {}

    /** A scheme is named for a sort of money that the source does not tell of. */
    record NotOfScheme(Scheme scheme, Sort sort) implements Remark {}
}
