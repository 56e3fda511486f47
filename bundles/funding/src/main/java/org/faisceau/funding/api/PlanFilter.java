// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding.api;

import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * What is looked for.
 *
 * @param text words of title, note or lines, in any case; empty for all
 * @param about what a plan pays for; empty for all
 * @param scheme identifier of a scheme that pays; empty for all
 */
public record PlanFilter(String text, Optional<Ref> about, String scheme) {
    public static PlanFilter all() {
        return new PlanFilter("", Optional.empty(), "");
    }

    public PlanFilter withText(String part) {
        return new PlanFilter(part, about, scheme);
    }

    public PlanFilter about(Ref ref) {
        return new PlanFilter(text, Optional.of(ref), scheme);
    }
}
