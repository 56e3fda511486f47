// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.console.lists;

import org.jspecify.annotations.NullMarked;
