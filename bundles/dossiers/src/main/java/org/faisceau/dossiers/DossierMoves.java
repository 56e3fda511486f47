// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import static org.faisceau.dossiers.db.Tables.DOSSIERS_CIRCUIT;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_DOSSIER;
import static org.faisceau.dossiers.db.Tables.DOSSIERS_SHARE;

import java.util.ArrayList;
import java.util.List;
import org.faisceau.directory.api.Organisation;
import org.faisceau.dossiers.api.Circuit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.db.tables.records.DossiersDossierRecord;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** What of dossiers belongs to an organisation, in words, and how each part is moved to another within a transaction. */
final class DossierMoves {
    private static final String BUYER = "buyer";
    private static final String COMPANY = "company";
    private static final String SHARE = "share";
    private static final String CIRCUIT = "circuit";

    private DossierMoves() {}

    /** What the other one has already stays as it is: a share of the same dossier, a circuit of visas. */
    static List<String> found(Reading tx, String from, String to) {
        var found = new ArrayList<>(ids(tx, BUYER, DOSSIERS_DOSSIER.BUYER, from));
        found.addAll(ids(tx, COMPANY, DOSSIERS_DOSSIER.COMPANY, from));
        var other = DOSSIERS_SHARE.as("other");
        tx.sql().select(DOSSIERS_SHARE.DOSSIER_ID).from(DOSSIERS_SHARE).where(DOSSIERS_SHARE.ORGANISATION.eq(from),
                DSL.notExists(DSL.selectOne().from(other).where(other.DOSSIER_ID.eq(DOSSIERS_SHARE.DOSSIER_ID), other.ORGANISATION.eq(to))))
                .orderBy(DOSSIERS_SHARE.DOSSIER_ID).forEach(row -> found.add(SHARE + ":" + row.value1()));
        if (hasCircuit(tx, from) && !hasCircuit(tx, to)) found.add(CIRCUIT + ":");
        return found;
    }

    private static boolean hasCircuit(Reading tx, String organisation) {
        return tx.sql().fetchExists(DOSSIERS_CIRCUIT, DOSSIERS_CIRCUIT.BUYER.eq(organisation));
    }

    private static List<String> ids(Reading tx, String word, TableField<DossiersDossierRecord, String> organisation, String from) {
        return tx.sql().select(DOSSIERS_DOSSIER.ID).from(DOSSIERS_DOSSIER).where(organisation.eq(from)).orderBy(DOSSIERS_DOSSIER.ID).fetch(row -> word + ":" + row.value1());
    }

    static void put(Writing tx, String found, String from, String to) {
        var word = found.substring(0, found.indexOf(':'));
        var id = found.substring(word.length() + 1);
        if (word.equals(CIRCUIT)) {
            circuit(tx, from, to);
            return;
        }
        int moved = switch (word) {
            case BUYER -> moved(tx, DOSSIERS_DOSSIER.BUYER, id, from, to);
            case COMPANY -> moved(tx, DOSSIERS_DOSSIER.COMPANY, id, from, to);
            default -> tx.sql().update(DOSSIERS_SHARE).set(DOSSIERS_SHARE.ORGANISATION, to).where(DOSSIERS_SHARE.DOSSIER_ID.eq(id), DOSSIERS_SHARE.ORGANISATION.eq(from)).execute();
        };
        if (moved == 1) tx.changed(new Ref(Dossier.KIND, id), word, from, to);
    }

    private static void circuit(Writing tx, String from, String to) {
        var circuit = CircuitTable.of(tx, from);
        if (circuit.version() == 0 || hasCircuit(tx, to)) return;
        CircuitTable.set(tx, Circuit.none(to), new Circuit(to, circuit.isInOrder(), circuit.seats(), circuit.signatory(), circuit.delegation(), 0));
        tx.sql().deleteFrom(DOSSIERS_CIRCUIT).where(DOSSIERS_CIRCUIT.BUYER.eq(from)).execute();
        tx.changed(new Ref(Organisation.KIND, from), "visaCircuit", from, to);
    }

    private static int moved(Writing tx, TableField<DossiersDossierRecord, String> organisation, String id, String from, String to) {
        return tx.sql().update(DOSSIERS_DOSSIER).set(organisation, to).set(DOSSIERS_DOSSIER.VERSION, DOSSIERS_DOSSIER.VERSION.plus(1))
                .where(DOSSIERS_DOSSIER.ID.eq(id), organisation.eq(from)).execute();
    }
}
