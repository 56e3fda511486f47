// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Owners;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Answers for modules that do not run: a season without needs must not end the authorities they point to. The tables are theirs; which column
 * points here is told by their {@code module.json}, for nobody of theirs can be asked.
 */
@Component
public final class StoppedHolders implements RecordHolder {
    private final Schema schema;
    private final Owners owners;

    @Activate
    public StoppedHolders(@Reference Store store, @Reference Owners owners) {
        this.schema = store.schema("directory", StoppedHolders.class);
        this.owners = owners;
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        var words = Texts.beside(StoppedHolders.class).in(locale);
        var said = owners.stoppedPointing(ref.kind(), locale).stream().filter(one -> schema.read(tx -> one.columns().stream().anyMatch(column -> points(tx, column, ref.id()))))
                .map(one -> words.say("held.stopped", one.title())).sorted().collect(Collectors.joining(", "));
        return Optional.of(said).filter(some -> !some.isEmpty());
    }

    private static boolean points(Reading tx, String column, String id) {
        int dot = column.indexOf('.');
        return tx.sql().fetchExists(DSL.table(DSL.name(column.substring(0, dot))), DSL.field(DSL.name(column.substring(dot + 1)), String.class).eq(id));
    }
}
