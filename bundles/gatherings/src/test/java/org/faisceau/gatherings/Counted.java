// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;

/** A service that writes down what it is asked: a page asks once, not line by line. */
public final class Counted {
    private Counted() {}

    /** @param asked gains the name of each method that is called */
    public static <T> T of(Class<T> type, T service, List<String> asked) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            asked.add(method.getName());
            try {
                return method.invoke(service, args);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }
}
