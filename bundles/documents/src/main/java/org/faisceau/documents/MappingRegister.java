// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents;

import static org.faisceau.documents.db.Tables.DOCUMENTS_MAPPING;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mappings that people chose, by kind and set of headers: the next who brings such a file finds it mapped. */
@Component(service = MappingRegister.class)
public final class MappingRegister {
    private static final TypeToken<Map<Integer, String>> KEYS = new TypeToken<>() {};
    private final Gson json = new Gson();
    private final Schema schema;
    private final Clock clock;

    @Activate
    public MappingRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("documents", MappingRegister.class);
        this.clock = clock;
    }

    Optional<ColumnMapping> recall(String kind, List<String> header) {
        return schema.read(tx -> tx.sql().select(DOCUMENTS_MAPPING.MAPPING).from(DOCUMENTS_MAPPING)
                .where(DOCUMENTS_MAPPING.KIND.eq(kind), DOCUMENTS_MAPPING.HEADER.eq(hash(header)))
                .fetchOptional(DOCUMENTS_MAPPING.MAPPING)).map(text -> new ColumnMapping(json.fromJson(text, KEYS)));
    }

    void remember(Actor actor, String kind, List<String> header, ColumnMapping mapping) {
        var text = json.toJson(mapping.keys());
        schema.write(actor, tx -> tx.sql().insertInto(DOCUMENTS_MAPPING)
                .set(DOCUMENTS_MAPPING.KIND, kind).set(DOCUMENTS_MAPPING.HEADER, hash(header))
                .set(DOCUMENTS_MAPPING.MAPPING, text).set(DOCUMENTS_MAPPING.USED_AT, clock.millis())
                .onConflict(DOCUMENTS_MAPPING.KIND, DOCUMENTS_MAPPING.HEADER).doUpdate()
                .set(DOCUMENTS_MAPPING.MAPPING, text).set(DOCUMENTS_MAPPING.USED_AT, clock.millis()).execute());
    }

    private static String hash(List<String> header) {
        try {
            var text = header.stream().map(Recognition::folded).collect(Collectors.joining("\u001f"));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
