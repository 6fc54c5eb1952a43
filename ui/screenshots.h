// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/windowoptions.h"

#include <QStringList>

namespace airgate {

class Language;
class Theme;

// Renders every page and dialog as the services fill them, light and dark, in Chinese and English,
// at 1440 × 900, 1280 × 800 and 1280 × 800 at 150 %: "sub-accounts-light-zh_CN-1440x900.png". Gives
// the files that were written; StorageFailed (detail: the file) if one cannot be. Theme and
// language are as before when it is done. The folder is made if it is missing.
[[nodiscard]] QCoro::Task<Result<QStringList>> renderScreenshots(Services services,
                                                                 WindowOptions options,
                                                                 Theme* theme, Language* language,
                                                                 QString folder);

} // namespace airgate
