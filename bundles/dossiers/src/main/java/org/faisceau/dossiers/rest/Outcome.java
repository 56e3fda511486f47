// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.rest;

import java.util.Map;
import org.faisceau.console.spi.Problem;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Written;

/** What became of a write, as the API tells it. */
final class Outcome {
    private static final Map<String, String> WHY = Map.of(
            "share.noOrganisation", "No such organisation, or it is the dossier’s own buyer or company.", "share.notPublic", "An authority that learns is a public body.",
            "share.full", "Shared with as many organisations as a dossier may be.", "label.full", "A dossier has twelve labels at most.",
            "dossier.tooLong", "Too long.", "form.required", "Must be given.", "offer.noBuyer", "A public body other than the buyer.", "offer.already", "That buyer has an open dossier about this solution.");

    private Outcome() {}

    /** @param refused who may, in words */
    static Dossier of(Written written, String refused) {
        return written.fold(
                Written.Done::dossier,
                invalid -> {
                    throw Problem.invalid(invalid.field(), WHY.getOrDefault(invalid.key(), "Not fit."));
                },
                lost -> {
                    throw Problem.conflict("Changed meanwhile: read it again.");
                },
                notNow -> {
                    throw Problem.conflict("Not in this state: " + notNow.state() + ".");
                },
                no -> {
                    throw Problem.refused(refused);
                },
                unknown -> {
                    throw Problem.notFound();
                });
    }
}
