# Compiler, linker and cache: everything that is the same for every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_INCLUDE_CURRENT_DIR OFF)
# -O2: -O3 takes longer to compile for nothing that is waited for here.
if(NOT MSVC)
  set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
endif()

find_program(AIRGATE_CCACHE ccache)
if(AIRGATE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers need the sloppiness; without hashing the directory, other build folders hit.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${AIRGATE_CCACHE})
endif()

add_library(airgate_flags INTERFACE)
target_include_directories(airgate_flags INTERFACE ${CMAKE_SOURCE_DIR})
# Asserts stay on in what users run: where money is kept, a bug must fail loudly.
target_compile_definitions(airgate_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_FORCE_ASSERTS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  AIRGATE_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(airgate_flags INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus)
else()
  target_compile_options(airgate_flags INTERFACE -Wall -Wextra -Wshadow=local -Wnon-virtual-dtor
    -Woverloaded-virtual -Wno-missing-field-initializers -fpch-preprocess)
  if(AIRGATE_WERROR)
    target_compile_options(airgate_flags INTERFACE -Werror)
  endif()
  find_program(AIRGATE_MOLD mold)
  if(AIRGATE_MOLD)
    target_link_options(airgate_flags INTERFACE -fuse-ld=mold)
  endif()
endif()
if(AIRGATE_SANITIZE)
  target_compile_options(airgate_flags INTERFACE -fsanitize=${AIRGATE_SANITIZE}
    -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  target_link_options(airgate_flags INTERFACE -fsanitize=${AIRGATE_SANITIZE})
endif()
if(AIRGATE_COVERAGE)
  target_compile_options(airgate_flags INTERFACE --coverage -O0)
  target_link_options(airgate_flags INTERFACE --coverage)
endif()
if(AIRGATE_TIDY)
  find_program(AIRGATE_CLANG_TIDY clang-tidy-19 REQUIRED)
  set(CMAKE_CXX_CLANG_TIDY ${AIRGATE_CLANG_TIDY} --extra-arg=-Wno-unknown-warning-option
    --extra-arg=-Wno-ignored-optimization-argument)
endif()
