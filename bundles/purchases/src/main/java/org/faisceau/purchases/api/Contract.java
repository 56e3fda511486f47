// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.api;

import java.time.Instant;
import java.util.Map;
import org.faisceau.kernel.api.Ref;

/**
 * A contract awarded.
 *
 * @param buyer identifier of the authority; empty where the directory does not know it
 * @param companies identifiers of organisations by the identifier of a holder; those unknown to the directory are absent
 * @param createdBy the account's identifier
 * @param version for optimistic writes
 */
public record Contract(String id, String buyer, ContractContent content, Map<String, String> companies, String createdBy, Instant createdAt, Instant changedAt,
        int version) {
    /** The kind's word. */
    public static final String KIND = "contract";

    public Contract {
        companies = Map.copyOf(companies);
    }

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** The same, tied to no need. */
    public Contract withoutNeed() {
        return new Contract(id, buyer, content.withIdentity(content.identity().withoutNeed()), companies, createdBy, createdAt, changedAt, version);
    }

    public String title() {
        return content.identity().subject();
    }

    public String number() {
        return content.identity().number();
    }
}
