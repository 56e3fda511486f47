// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.dossiers.api.Share;
import org.faisceau.dossiers.api.Shares;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;

/** With whom a dossier is shared, as its panel and page show it. */
record ShareSheet(Dossier dossier, List<Share> shares, Map<String, Organisation> names, boolean mayShare, LocalDate today) {
    static ShareSheet of(Actor actor, Dossier dossier, Shares shares, Organisations organisations, LocalDate today) {
        var some = shares.of(actor, dossier.id());
        return new ShareSheet(dossier, some, organisations.findAll(actor, some.stream().map(Share::organisation).toList()), shares.mayShare(actor, dossier), today);
    }

    /** What stands there, to tell whether somebody changed it since. */
    String seen() {
        return shares.stream().map(share -> share.organisation() + " " + share.audience() + " " + share.from()).collect(Collectors.joining("\n"));
    }

    String name(Share share) {
        return Optional.ofNullable(names.get(share.organisation())).map(Organisation::name).orElse("—");
    }

    String when(Words words, Share share) {
        return words.say(share.isOpen(today) ? "share.since" : "share.fromDay", words.day(share.from()));
    }

    String tone(Share share) {
        return share.isOpen(today) ? "good" : "";
    }
}
