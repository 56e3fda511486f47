// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;

/**
 * What the launcher told at start.
 *
 * @param features folder of the feature files
 * @param servesHttp whether the bundles that open the port run; a command alone does without
 * @param isSafe whether no optional module is to be started
 * @param first modules asked for by {@code --modules}; empty where all
 */
record Place(Path data, Path features, boolean isDemonstration, boolean isSafe, boolean isSqlite, boolean servesHttp, List<String> first) {
    static Place of(BundleContext context) {
        return new Place(
                Path.of(property(context, "data", "data")).toAbsolutePath(),
                Path.of(property(context, "features", "features")),
                property(context, "demo", "").equals("true"),
                property(context, "safe", "").equals("true"),
                property(context, "database.url", "").isBlank(),
                !property(context, "http", "true").equals("false"),
                Stream.of(property(context, "modules", "").split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList());
    }

    /** Never into a database beside the folder: a demonstration restored there once says nothing of what lies in it now. */
    boolean mayLoadDemonstration() {
        return isDemonstration && isSqlite;
    }

    Path plugins() {
        return data.resolve("plugins");
    }

    private static String property(BundleContext context, String name, String otherwise) {
        var value = context.getProperty("faisceau." + name);
        return value == null ? otherwise : value;
    }
}
