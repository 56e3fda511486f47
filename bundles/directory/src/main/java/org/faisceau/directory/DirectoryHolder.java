// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import static org.faisceau.directory.db.Tables.DIRECTORY_CLAIM;
import static org.faisceau.directory.db.Tables.DIRECTORY_INTRODUCTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_ORGANISATION_MERGE;
import static org.faisceau.directory.db.Tables.DIRECTORY_PERSON;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION;
import static org.faisceau.directory.db.Tables.DIRECTORY_SOLUTION_MERGE;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Solution;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What of the directory itself points to its organisations and solutions, and to needs. */
@Component
public final class DirectoryHolder implements RecordHolder {
    private static final Texts TEXTS = Texts.beside(DirectoryHolder.class);
    private final Schema schema;

    @Activate
    public DirectoryHolder(@Reference Store store) {
        this.schema = store.schema("directory", DirectoryHolder.class);
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        var counts = schema.read(tx -> switch (ref.kind()) {
            case Organisation.KIND -> organisation(tx, ref.id());
            case Solution.KIND -> solution(tx, ref);
            case IntroductionRule.NEED -> Map.of("introductions", introductions(tx, ref));
            default -> Map.<String, Integer>of();
        });
        var words = TEXTS.in(locale);
        var said = counts.entrySet().stream().filter(one -> one.getValue() > 0).map(one -> words.say("held." + one.getKey(), one.getValue())).collect(Collectors.joining(", "));
        return Optional.of(said).filter(some -> !some.isEmpty());
    }

    private static Map<String, Integer> organisation(Reading tx, String id) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("solutions", tx.sql().fetchCount(DIRECTORY_SOLUTION, DIRECTORY_SOLUTION.ORGANISATION.eq(id)));
        counts.put("people", tx.sql().fetchCount(DIRECTORY_PERSON, DIRECTORY_PERSON.ORGANISATION.eq(id)));
        counts.put("introductions", tx.sql().fetchCount(DIRECTORY_INTRODUCTION, DIRECTORY_INTRODUCTION.COMPANY.eq(id).or(DIRECTORY_INTRODUCTION.BUYER.eq(id))));
        counts.put("claims", tx.sql().fetchCount(DIRECTORY_CLAIM, DIRECTORY_CLAIM.ORGANISATION.eq(id)));
        counts.put("merged", tx.sql().fetchCount(DIRECTORY_ORGANISATION_MERGE, DIRECTORY_ORGANISATION_MERGE.KEPT_ID.eq(id)));
        return counts;
    }

    private static Map<String, Integer> solution(Reading tx, Ref ref) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("introductions", introductions(tx, ref));
        counts.put("merged", tx.sql().fetchCount(DIRECTORY_SOLUTION_MERGE, DIRECTORY_SOLUTION_MERGE.KEPT_ID.eq(ref.id())));
        return counts;
    }

    private static int introductions(Reading tx, Ref about) {
        return tx.sql().fetchCount(DIRECTORY_INTRODUCTION, DIRECTORY_INTRODUCTION.ABOUT.eq(about.toString()));
    }
}
