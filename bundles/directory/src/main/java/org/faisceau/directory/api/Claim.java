// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * That a company's page is asked for by one of its people.
 *
 * @param account who asks
 * @param siret fourteen digits, their keys right
 * @param name of the company, as typed
 * @param said who asks and why, as typed; may be empty
 * @param organisation the page the account was attached to; empty until approved
 * @param decidedBy account of who decided; empty while nobody did
 * @param reason of a refusal; may be empty else
 * @param version for optimistic writes
 */
public record Claim(
        String id,
        String account,
        String siret,
        String name,
        String said,
        ClaimState state,
        String organisation,
        Instant askedAt,
        String decidedBy,
        Optional<Instant> decidedAt,
        String reason,
        int version) {
    /** The kind's word. */
    public static final String KIND = "claim";

    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** The first nine digits of the SIRET. */
    public String siren() {
        return siret.substring(0, 9);
    }
}
