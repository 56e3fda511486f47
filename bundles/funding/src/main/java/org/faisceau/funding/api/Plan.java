// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;

/**
 * Who pays what of a project.
 *
 * @param organisation of who wrote it; empty for none
 * @param version for optimistic writes
 */
public record Plan(String id, String organisation, Content content, String createdBy, Instant createdAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "funding-plan";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/funding/plans/" + id;
    }

    public String title() {
        return content.title();
    }

    /** Something to be paid. */
    public record Expense(String what, Euros amount) {}

    /**
     * Money for it.
     *
     * @param scheme identifier of the scheme that pays; empty for none
     * @param isGranted true once it was said yes to
     */
    public record Resource(Sort sort, String what, Euros amount, String scheme, boolean isGranted) {}

    /**
     * What people write of it.
     *
     * @param about what it pays for; empty for nothing yet
     * @param day the day at which schemes are looked at
     * @param expenses at most {@link Plans#LINES_MOST}
     * @param resources at most {@link Plans#LINES_MOST}
     */
    public record Content(String title, Optional<Ref> about, LocalDate day, String note, List<Expense> expenses, List<Resource> resources) {
        public Content {
            expenses = List.copyOf(expenses);
            resources = List.copyOf(resources);
        }

        public Euros spent() {
            return expenses.stream().map(Expense::amount).reduce(new Euros(0), Euros::plus);
        }

        public Euros found() {
            return resources.stream().map(Resource::amount).reduce(new Euros(0), Euros::plus);
        }

        /** The part of a sort. */
        public Euros found(Sort sort) {
            return resources.stream().filter(one -> one.sort() == sort).map(Resource::amount).reduce(new Euros(0), Euros::plus);
        }

        /** Resources less expenses: below nought where money is missing. */
        public Euros difference() {
            return new Euros(found().cents() - spent().cents());
        }
    }
}
