// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_THEME;

import java.util.List;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.needs.api.Theme;
import org.faisceau.needs.api.Themes;
import org.faisceau.needs.db.tables.records.NeedsThemeRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of themes. */
@Component
public final class ThemeRegister implements Themes {
    private static final int MOST = 200;
    private static final int TEXT_MAX = 200;
    private final Schema schema;

    @Activate
    public ThemeRegister(@Reference Store store) {
        this.schema = store.schema("needs", ThemeRegister.class);
    }

    @Override
    public List<Theme> list(Actor actor) {
        return schema.read(ThemeRegister::all);
    }

    @Override
    public boolean save(Actor actor, Theme theme) {
        if (!actor.is(Role.MANAGER) || !isGood(theme)) return false;
        return schema.write(actor, tx -> theme.version() == 0 ? insert(tx, theme) : update(tx, theme));
    }

    @Override
    public boolean move(Actor actor, String id, boolean up) {
        if (!actor.is(Role.MANAGER)) return false;
        return schema.write(actor, tx -> {
            var ids = all(tx).stream().map(Theme::id).toList();
            int from = ids.indexOf(id);
            int to = up ? from - 1 : from + 1;
            if (from < 0 || to < 0 || to >= ids.size()) return false;
            place(tx, id, to + 1);
            place(tx, ids.get(to), from + 1);
            tx.changed(new Ref(Theme.KIND, id), "position", String.valueOf(from + 1), String.valueOf(to + 1));
            return true;
        });
    }

    private static boolean insert(Writing tx, Theme theme) {
        int next = tx.sql().fetchCount(NEEDS_THEME) + 1;
        if (next > MOST) return false;
        int added = tx.sql().insertInto(NEEDS_THEME).set(NEEDS_THEME.ID, theme.id()).set(NEEDS_THEME.NAME_FR, theme.nameFr())
                .set(NEEDS_THEME.NAME_EN, theme.nameEn()).set(NEEDS_THEME.DETAIL_FR, theme.detailFr())
                .set(NEEDS_THEME.DETAIL_EN, theme.detailEn()).set(NEEDS_THEME.POSITION, next).set(NEEDS_THEME.RETIRED, theme.retired())
                .set(NEEDS_THEME.VERSION, 1).onConflict(NEEDS_THEME.ID).doNothing().execute();
        if (added == 1) tx.changed(new Ref(Theme.KIND, theme.id()), "created", "", theme.nameFr());
        return added == 1;
    }

    private static boolean update(Writing tx, Theme theme) {
        var before = tx.sql().selectFrom(NEEDS_THEME).where(NEEDS_THEME.ID.eq(theme.id()), NEEDS_THEME.VERSION.eq(theme.version()))
                .fetchOptional(ThemeRegister::theme);
        if (before.isEmpty()) return false;
        int changed = tx.sql().update(NEEDS_THEME).set(NEEDS_THEME.NAME_FR, theme.nameFr()).set(NEEDS_THEME.NAME_EN, theme.nameEn())
                .set(NEEDS_THEME.DETAIL_FR, theme.detailFr()).set(NEEDS_THEME.DETAIL_EN, theme.detailEn())
                .set(NEEDS_THEME.RETIRED, theme.retired()).set(NEEDS_THEME.VERSION, NEEDS_THEME.VERSION.plus(1))
                .where(NEEDS_THEME.ID.eq(theme.id()), NEEDS_THEME.VERSION.eq(theme.version())).execute();
        if (changed == 1) tell(tx, before.get(), theme);
        return changed == 1;
    }

    private static void tell(Writing tx, Theme before, Theme after) {
        var ref = new Ref(Theme.KIND, after.id());
        if (!before.nameFr().equals(after.nameFr())) tx.changed(ref, "nameFr", before.nameFr(), after.nameFr());
        if (!before.nameEn().equals(after.nameEn())) tx.changed(ref, "nameEn", before.nameEn(), after.nameEn());
        if (!before.detailFr().equals(after.detailFr())) tx.changed(ref, "detailFr", before.detailFr(), after.detailFr());
        if (!before.detailEn().equals(after.detailEn())) tx.changed(ref, "detailEn", before.detailEn(), after.detailEn());
        if (before.retired() != after.retired()) tx.changed(ref, "retired", String.valueOf(before.retired()), String.valueOf(after.retired()));
    }

    private static void place(Writing tx, String id, int position) {
        tx.sql().update(NEEDS_THEME).set(NEEDS_THEME.POSITION, position).set(NEEDS_THEME.VERSION, NEEDS_THEME.VERSION.plus(1))
                .where(NEEDS_THEME.ID.eq(id)).execute();
    }

    private static List<Theme> all(Reading tx) {
        return tx.sql().selectFrom(NEEDS_THEME).orderBy(NEEDS_THEME.POSITION, NEEDS_THEME.ID).limit(MOST).fetch(ThemeRegister::theme);
    }

    private static Theme theme(NeedsThemeRecord row) {
        return new Theme(row.getId(), row.getNameFr(), row.getNameEn(), row.getDetailFr(), row.getDetailEn(), row.getRetired(), row.getVersion());
    }

    private static boolean isGood(Theme theme) {
        var texts = List.of(theme.nameFr(), theme.nameEn(), theme.detailFr(), theme.detailEn());
        boolean named = !theme.nameFr().isBlank() && !theme.nameEn().isBlank();
        return theme.id().matches("[a-z][a-z0-9-]{0,39}") && named && texts.stream().allMatch(text -> text.length() <= TEXT_MAX);
    }
}
