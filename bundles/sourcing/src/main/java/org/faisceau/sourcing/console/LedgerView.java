// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Slice;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Difference;
import org.faisceau.sourcing.api.Entry;
import org.faisceau.sourcing.api.Ledger;
import org.faisceau.sourcing.api.Standing;
import org.faisceau.sourcing.api.Told;

/**
 * The ledger as the page shows it.
 *
 * @param told who was told each entry of the page
 * @param residentsOnly what residents alone read
 * @param difference of the two companies of the form; empty where none are chosen
 */
record LedgerView(
        Casefile file, Names names, Slice<Entry> entries, Map<String, List<Told>> told, List<Standing> standings, Optional<Difference> difference,
        List<Entry> residentsOnly, Ledger.Counts counts, List<Option> panel, Form pair, Form telling, boolean mayTell) {
    Campaign campaign() {
        return file.campaign();
    }

    String address() {
        return campaign().address() + "/ledger";
    }

    List<Standing> behind() {
        return standings.stream().filter(one -> one.missing() > 0).toList();
    }

    boolean isTellOpen() {
        return telling.hasProblems() || !telling.value("kind").isEmpty();
    }

    List<Option> documents() {
        return file.documents().stream().map(one -> new Option(one.id(), one.title())).toList();
    }
}
