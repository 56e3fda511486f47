// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.api;

import java.util.List;

/**
 * What is known of a need besides its content.
 *
 * @param requirements minimum requirements, each short and verifiable, in their order; at most {@link Details#REQUIREMENTS_MAX}
 * @param department which department of the organisation asks; like leader and family empty for who does not belong to it
 * @param leader the post that leads that department, without a name; may be empty
 * @param family code of the purchase family or operation, in the organisation's own nomenclature; may be empty
 * @param isAnonymous true where the buyer is named to the own organisation and managers alone
 * @param version for optimistic writes; 0 while nothing was written
 */
public record Detail(List<String> requirements, Constraints constraints, String department, String leader, String family, boolean isAnonymous, int version) {
    public Detail {
        requirements = List.copyOf(requirements);
    }

    /** Nothing was written beyond the content. */
    public static Detail none() {
        return new Detail(List.of(), Constraints.none(), "", "", "", false, 0);
    }

    /** True where there is nothing that a reader of the need could read. */
    public boolean isBare() {
        return requirements.isEmpty() && constraints.equals(Constraints.none());
    }
}
