// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import java.io.IOException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What an instance tells of its territory: figures, exports, guards, open data, the rows of its collections, and the deeds a charter counts. */
record Told(BundleContext context, Visitor reader) {
    private static final List<String> PAGES = List.of("/purchases", "/purchases/share", "/purchases/guard", "/purchases/duties", "/purchases/incomplete", "/purchases/stories", "/rules", "/needs",
            "/sourcing", "/directory");
    private static final List<String> FILES = List.of("/purchases/share.csv", "/data/decp.json", "/export/purchases", "/export/needs", "/export/solutions", "/export/organisations");
    private static final String DEED = "org.faisceau.kernel.spi.Deed";

    Map<String, String> all() throws IOException, InterruptedException, ReflectiveOperationException, InvalidSyntaxException {
        var all = new LinkedHashMap<String, String>();
        for (var page : PAGES) all.put(page, main(page));
        for (var file : FILES) all.put(file, file(file));
        all.put("deeds", deeds().toString());
        return all;
    }

    private String main(String path) throws IOException, InterruptedException {
        var answer = reader.get(path);
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answers " + answer.statusCode());
        var body = answer.body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>")).replaceAll("(name=\"csrf\" value|data-expiry)=\"[^\"]*\"", "");
    }

    private String file(String path) throws IOException, InterruptedException {
        var answer = reader.get(path);
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answers " + answer.statusCode());
        return answer.body();
    }

    /** How often each was done this year and the last, as the system counts it. */
    Map<String, Long> deeds() throws ReflectiveOperationException, InvalidSyntaxException {
        var counts = new TreeMap<String, Long>();
        for (ServiceReference<?> reference : context.getAllServiceReferences(DEED, null)) {
            var deed = context.getService(reference);
            var type = deed.getClass().getClassLoader().loadClass(DEED);
            Method count = Arrays.stream(type.getMethods()).filter(one -> one.getName().equals("count")).findFirst().orElseThrow();
            var system = count.getParameterTypes()[0].getMethod("system").invoke(null);
            var today = LocalDate.now(ZoneId.of("Europe/Paris"));
            var years = count.getParameterTypes()[1].getConstructor(LocalDate.class, LocalDate.class).newInstance(today.minusYears(1), today.plusDays(1));
            counts.put((String) type.getMethod("word").invoke(deed), (Long) count.invoke(deed, system, years));
        }
        return counts;
    }
}
