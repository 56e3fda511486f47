// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;

/**
 * A contract of another Living-Lab, kept as a precedent: it is none of this territory and counts nowhere.
 *
 * @param lab what the Living-Lab goes by, for good
 * @param labName as people here call it
 * @param item what the contract goes by there
 * @param version for optimistic writes
 */
public record Precedent(String id, String lab, String labName, String item, Content content, Instant takenAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "contract-precedent";

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return "/purchases/precedents/" + id;
    }

    public String title() {
        return content.title();
    }

    /**
     * What is said of it.
     *
     * @param holders names, by comma; may be empty
     * @param amount without tax; empty where unknown
     * @param cpv eight digits; empty where unknown
     */
    public record Content(String title, String number, String buyer, String buyerSiret, String holders, Optional<Euros> amount, Optional<LocalDate> notifiedOn, Optional<Procedure> procedure, String cpv) {
        private static final int GROUP = 3;

        /** The first three digits of its code; empty where it has none. */
        public String cpvGroup() {
            return cpv.matches("\\d{8}.*") ? cpv.substring(0, GROUP) : "";
        }
    }
}
