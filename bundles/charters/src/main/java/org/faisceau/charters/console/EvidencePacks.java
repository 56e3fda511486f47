// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Enclosure;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Proofs;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Supports;
import org.faisceau.documents.api.SealedFiles;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Period;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoredFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers the evidence of one year of a charter: pieces, answers of Ecolab, agreements of the companies that were there, as the reader may read them. */
@Component(service = EvidencePacks.class)
public final class EvidencePacks {
    private static final String MARK = "\ufeff";
    private final Cockpits cockpits;
    private final Proofs proofs;
    private final Supports supports;
    private final Residencies residencies;
    private final Enclosures enclosures;
    private final Bearers bearers;
    private final Store store;
    private final SealedFiles sealed;

    @Activate
    public EvidencePacks(@Reference Cockpits cockpits, @Reference Proofs proofs, @Reference Supports supports, @Reference Residencies residencies, @Reference Enclosures enclosures, @Reference Bearers bearers, @Reference Store store,
            @Reference SealedFiles sealed) {
        this.cockpits = cockpits;
        this.proofs = proofs;
        this.supports = supports;
        this.residencies = residencies;
        this.enclosures = enclosures;
        this.bearers = bearers;
        this.store = store;
        this.sealed = sealed;
    }

    EvidenceArchive of(Actor actor, Words words, Lab lab, Charter charter, Period year) {
        var papers = enclosures.ofLab(actor, lab.id()).stream().collect(Collectors.groupingBy(Enclosure::owner));
        var lines = new ArrayList<List<String>>();
        var files = new LinkedHashMap<String, StoredFile>();
        var terms = charter.terms();
        lines.add(List.of(words.say("charter.number", charter.number()), terms.signedOn().toString(), terms.document(), "", "", kept(files, papers.getOrDefault(charter.ref(), List.of()), "charte/" + terms.signedOn())));
        if (papers.containsKey(lab.ref())) lines.add(List.of(words.say("tab.opening"), "", "", "", "", kept(files, papers.get(lab.ref()), "ouverture/document")));
        cockpits.obligations(actor, lab.id()).forEach(obligation -> proofs.of(actor, lab.id(), obligation.word()).stream().filter(one -> year.contains(one.content().heldOn())).forEach(one -> {
            var content = one.content();
            var kept = kept(files, papers.getOrDefault(new Ref(Enclosures.PROOF, one.id()), List.of()), obligation.word() + "/" + content.heldOn());
            var publics = content.publics().stream().sorted().map(side -> words.say("public." + side)).collect(Collectors.joining(", "));
            lines.add(List.of(words.say("obligation." + obligation.word() + ".short"), content.heldOn().toString(), content.what(), publics, content.link(), kept));
        }));
        supports.of(actor, lab.id()).stream().filter(one -> year.contains(one.content().askedOn()) || one.content().answeredOn().filter(year::contains).isPresent()).forEach(one -> {
            var kept = kept(files, papers.getOrDefault(new Ref(Enclosures.SUPPORT, one.id()), List.of()), "Ecolab/" + one.content().askedOn());
            lines.add(List.of(words.say("topic." + one.content().topic()), one.content().askedOn().toString(), one.content().request(), "", one.content().answer(), kept));
        });
        residencies.of(actor, lab.id()).stream().filter(one -> papers.containsKey(one.ref()) && one.content().arrivesOn().filter(day -> !day.isAfter(year.last())).isPresent()
                && one.content().leavesOn().filter(day -> day.isBefore(year.first())).isEmpty()).forEach(one -> {
                    var kept = kept(files, papers.get(one.ref()), "residences/" + one.content().arrivesOn().map(LocalDate::toString).orElse(""));
                    lines.add(List.of(words.say("residency.agreement"), one.content().arrivesOn().map(LocalDate::toString).orElse(""), bearers.name(one.content().company()), "", "", kept));
                });
        return new EvidenceArchive(store, sealed, words.say("pack.index") + ".csv", index(words, lines), files);
    }

    /** Files them under a folder, each with a name of its own; where they are, for the index. */
    private static String kept(Map<String, StoredFile> files, List<Enclosure> papers, String folder) {
        var paths = new ArrayList<String>();
        for (var one : papers) {
            var name = one.file().name().replace('/', '-').replace('\\', '-');
            var path = folder + " " + name;
            for (int again = 2; files.containsKey(path); again++) path = folder + " (" + again + ") " + name;
            files.put(path, one.file());
            paths.add(path);
        }
        return String.join("\n", paths);
    }

    private static byte[] index(Words words, List<List<String>> lines) {
        var csv = new StringBuilder(MARK);
        row(csv, List.of(words.say("cockpit.obligation"), words.say("field.heldOn"), words.say("field.what"), words.say("field.publics"), words.say("field.link"), words.say("pack.files")));
        lines.forEach(line -> row(csv, line));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that begins as a formula does is made a text: spreadsheets would work it out. */
    private static void row(StringBuilder csv, List<String> cells) {
        csv.append(cells.stream().map(cell -> (cell.matches("(?s)[=+\\-@\t\r].*") ? "'" : "") + cell).map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(";"))).append("\r\n");
    }
}
